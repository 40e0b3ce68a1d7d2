def primes_below(limit):
    is_prime = [True] * limit
    is_prime[0] = is_prime[1] = False
    i = 2
    while i * i < limit:
        if is_prime[i]:
            for multiple in range(i * i, limit, i):
                is_prime[multiple] = False
        i += 1
    found = []
    for number in range(limit):
        if is_prime[number]:
            found.append(number)
    return found


primes = primes_below(400000)
print(len(primes), primes[-1], sum(primes[:100]))
