// The modules about text, data formats and checks of data; index.ts takes them all in at once.

import './textwrap/textwrap.ts';
import './struct/struct.ts';
import './binascii/binascii.ts';
import './zlib/zlib.ts';
import './gzip/gzip.ts';
import './base64/base64.ts';
import './hashlib/hashlib.ts';
import './fnmatch/fnmatch.ts';
import './shlex/shlex.ts';
import './keyword/keyword.ts';
import './hmac/hmac.ts';
import './secrets/secrets.ts';
import './uuid/uuid.ts';
import './html/html.ts';
import './urllib/urllib.ts';
import './pprint/pprint.ts';
import './csv/csv.ts';
import './difflib/difflib.ts';
import './statistics/statistics.ts';
import './unicodedata/unicodedata.ts';
import './logging/logging.ts';
import './argparse/argparse.ts';
import './queue/queue.ts';
import './graphlib/graphlib.ts';
import './colorsys/colorsys.ts';
import './configparser/configparser.ts';
