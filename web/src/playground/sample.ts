// The program a new person sees first.

export const sampleProgram = `# Change this program and choose Run.

def greet(name, greeting="Hello"):
    return f"{greeting}, {name}."

names = ["Ada", "Grace", "Alan"]

for name in names:
    print(greet(name))

total = 0
for number in range(1, 11):
    total += number

print(f"1 to 10 add up to {total}.")
`;
