// DecimalTuple, the named tuple that Decimal.as_tuple() gives.

import { defineRecordType } from '../../builtins/record-types.ts';

export const decimalTuple = defineRecordType({ name: 'DecimalTuple', module: 'decimal', fields: ['sign', 'digits', 'exponent'] });
