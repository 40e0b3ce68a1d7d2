print((5).real, (5).imag, (5).numerator, (5).denominator, (2.5).real, (2.5).imag, (5).conjugate(), True.real)
