// The small program of throughput.ts, a different one for each number, and what it must print.

export function smallProgram(number: number): string {
  return `def total_of(numbers, factor):
    total = ${number}
    for number in numbers:
        total += number * factor
    return total


names = ["ada", "grace", "alan"]
lengths = {name: len(name) for name in names}
for name, length in sorted(lengths.items()):
    print(f"{name}: {length}")
print(total_of(range(20), ${number % 17}), "done ${number}")
`;
}

export function smallProgramOutput(number: number): string {
  return `ada: 3\nalan: 4\ngrace: 5\n${number + 190 * (number % 17)} done ${number}\n`;
}
