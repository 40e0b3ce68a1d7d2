KIND = 'file'
