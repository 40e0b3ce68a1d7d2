# Finds prime numbers by trying to divide.

def is_prime(number):
    if number < 2:
        return False
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return True


primes = []
number = 0
while len(primes) < 12:
    number += 1
    if not is_prime(number):
        continue
    primes.append(number)

print("First three:", primes[:3])
print("Last three:", primes[-3:])
print("Backwards:", primes[::-1])
print("A large one:", 2**61 - 1)
