// @vitest-environment jsdom
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { settled } from './settled.ts';

function Steps({ done }: { done: string[] }) {
  const [step, setStep] = useState(0);
  useEffect(() => {
    done.push(`effect ${step}`);
    if (step === 0) setStep(1);
  }, [step]);
  return null;
}

it('nothing drawn outside a step of a test has effects left when its file ends', async () => {
  const done: string[] = [];
  render(<Steps done={done} />, document.createElement('div'));
  expect(done).toEqual([]);
  await settled();
  expect(done).toEqual(['effect 0', 'effect 1']);
});
