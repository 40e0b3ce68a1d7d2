# ends: HC4001 or held
# Awaits what never comes, in every way.
import asyncio
class Never:
    def __await__(self):
        while True:
            yield
async def main():
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.01)
    except asyncio.TimeoutError:
        pass
    await Never()
asyncio.run(main())
