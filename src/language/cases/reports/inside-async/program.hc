import asyncio

async def part(n):
    await asyncio.sleep(0)
    return 10 // n

async def main():
    await asyncio.gather(part(1), part(0))

asyncio.run(main())
