# ends: HC4001 or held
# Uses back references, which no matcher can bound, on a long text.
import re
re.search(r'(a*)*\1b' , 'a' * 5000)
re.search(r'((a+)(a+))+\2\3b', 'a' * 3000)
print('held')
