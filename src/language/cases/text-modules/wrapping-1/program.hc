from textwrap import wrap

text = 'Hello there, how are you this fine day?  I\'m glad to hear it! A well-known mother-in-law -- said: "stop--now" and used-- the --option with e-mail.\n\tTabbed   text  here. Supercalifragilisticexpialidocious-and-more antidisestablishmentarianism.'
for w in (10, 20, 33, 70):
    for kw in ({}, {'break_long_words': False}, {'break_on_hyphens': False}, {'drop_whitespace': False}, {'fix_sentence_endings': True}, {'replace_whitespace': False}, {'expand_tabs': False}, {'tabsize': 4}, {'max_lines': 2}, {'max_lines': 3, 'placeholder': '...'}, {'initial_indent': '* ', 'subsequent_indent': '    '}):
        print(w, kw, wrap(text, w, **kw))
