function fannkuch(size) {
  const order = Array.from({ length: size }, (_, place) => place);
  const counts = order.map((place) => place + 1);
  let mostFlips = 0;
  let checksum = 0;
  let sign = 1;
  for (;;) {
    if (order[0] !== 0) {
      const cards = order.slice();
      let flips = 0;
      let first = cards[0];
      while (first !== 0) {
        for (let low = 0, high = first; low < high; low++, high--) {
          const card = cards[low];
          cards[low] = cards[high];
          cards[high] = card;
        }
        flips++;
        first = cards[0];
      }
      if (flips > mostFlips) mostFlips = flips;
      checksum += sign * flips;
    }
    const second = order[1];
    if (sign === 1) {
      order[1] = order[0];
      order[0] = second;
      sign = -1;
    } else {
      order[1] = order[2];
      order[2] = second;
      sign = 1;
      let i = 2;
      for (;;) {
        counts[i]--;
        if (counts[i] !== 0) break;
        if (i === size - 1) return [checksum, mostFlips];
        counts[i] = i + 1;
        i++;
        const front = order[0];
        for (let place = 0; place < i; place++) order[place] = order[place + 1];
        order[i] = front;
      }
    }
  }
}

export function main(print) {
  print(fannkuch(8).join(' '));
}
