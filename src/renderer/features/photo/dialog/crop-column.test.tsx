import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import { photoSaying } from '../../../../../tests/photo-record-builder';
import {
  apply,
  CUT,
  field,
  frame,
  press,
  ratio,
  said,
  show,
  type,
} from '../../../../../tests/photo-dialog-window';

beforeEach(() => {
  vi.clearAllMocks();
  HTMLElement.prototype.setPointerCapture = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const handle = (name: string) => screen.getByRole('button', { name: `${name} crop handle` });
const point = () => screen.getByRole('button', { name: /^Focal point/u });
const number = (side: string) => field(`Crop ${side}, pixels`);
const numbers = () => ['left', 'top', 'width', 'height'].map((side) => number(side).value);

describe('the crop, by key', () => {
  it('is moved by a pixel, by ten with Shift, and never out of the picture', () => {
    show({}, { crop: CUT });
    press(frame(), 'ArrowRight');
    press(frame(), 'ArrowUp', { shiftKey: true });
    expect(numbers()).toEqual(['301', '190', '600', '400']);
    for (let i = 0; i < 40; i += 1) press(frame(), 'ArrowUp', { shiftKey: true });
    expect(number('top').value).toBe('0');
  });

  it('is pulled by a handle, in its shape', () => {
    show({}, { crop: CUT });
    press(handle('Bottom right'), 'ArrowRight', { shiftKey: true });
    expect(numbers()).toEqual(['300', '200', '610', '407']);
    fireEvent.click(ratio('Free'));
    press(handle('Top'), 'ArrowUp');
    expect(numbers()).toEqual(['300', '199', '610', '408']);
  });

  it('has eight handles with names', () => {
    show();
    expect(
      within(frame())
        .getAllByRole('button')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual(
      [
        'Top left',
        'Top',
        'Top right',
        'Right',
        'Bottom right',
        'Bottom',
        'Bottom left',
        'Left',
      ].map((name) => `${name} crop handle`),
    );
  });

  it('is taken back and again, and a text field keeps its own undo', () => {
    show({}, { crop: CUT });
    press(frame(), 'ArrowRight');
    press(field('Crop left, pixels'), 'z', { ctrlKey: true });
    expect(number('left').value).toBe('301');
    press(frame(), 'z', { ctrlKey: true });
    expect(number('left').value).toBe('300');
    press(frame(), 'z', { ctrlKey: true, shiftKey: true });
    expect(number('left').value).toBe('301');
  });

  it('is said once it stands still, and not before', () => {
    vi.useFakeTimers();
    show({}, { crop: CUT });
    const status = screen.getByRole('status');
    const wait = (ms: number): void =>
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    press(frame(), 'ArrowRight');
    wait(400);
    press(frame(), 'ArrowRight');
    wait(400);
    expect(status.textContent).toBe('');
    wait(400);
    vi.useRealTimers();
    expect(status.textContent).toContain(
      'Crop 600 by 400 pixels, 302 from the left, 200 from the top',
    );
  });
});

describe('the crop, by pointer', () => {
  const drag = (element: Element, dx: number, dy: number) => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 600, 400),
    );
    fireEvent.pointerDown(element, { button: 0, clientX: 100, clientY: 100 });
    fireEvent.pointerMove(element, { clientX: 100 + dx, clientY: 100 + dy });
  };

  it('moves with the pointer, in pixels of the picture, as one step', () => {
    show({}, { crop: CUT });
    drag(frame(), 10, -20);
    fireEvent.pointerMove(frame(), { clientX: 120, clientY: 80 });
    fireEvent.pointerUp(frame());
    expect(numbers()).toEqual(['340', '160', '600', '400']);
    press(frame(), 'z', { ctrlKey: true });
    expect(numbers()).toEqual(['300', '200', '600', '400']);
  });

  it('is as it was when Esc calls the drag off, and the dialog stays', () => {
    show({}, { crop: CUT });
    drag(handle('Right'), 30, 0);
    press(handle('Right'), 'Escape');
    fireEvent.pointerUp(handle('Right'));
    expect(numbers()).toEqual(['300', '200', '600', '400']);
    expect(said.onCancel).not.toHaveBeenCalled();
  });

  it('leaves the words alone while the pointer is down', () => {
    const checklist = vi.fn(() => []);
    show({ checklist }, { crop: CUT });
    const before = checklist.mock.calls.length;
    drag(frame(), 10, 0);
    expect(checklist.mock.calls).toHaveLength(before);
  });

  it('puts the focal point where it is dropped', () => {
    show({}, { focus: { x: 0.5, y: 0.5 } });
    drag(point(), 60, -40);
    fireEvent.pointerUp(point());
    expect(apply().focus).toEqual({ x: 0.6, y: 0.4 });
  });
});

describe('numbers and shapes', () => {
  it('hold on Enter and on leaving the field, and keep inside the picture', () => {
    show({}, { crop: CUT });
    type(number('left'), '4,000');
    expect(number('width').value).toBe('600');
    press(number('left'), 'Enter');
    expect(numbers()).toEqual(['600', '200', '600', '400']);
    type(number('width'), '300');
    fireEvent.blur(number('width'));
    expect(numbers()).toEqual(['600', '200', '300', '200']);
  });

  it('take no words, and Esc takes them back without closing the dialog', () => {
    show({}, { crop: CUT });
    type(number('left'), 'far');
    fireEvent.blur(number('left'));
    expect(number('left').value).toBe('300');
    type(number('left'), '5');
    press(number('left'), 'Escape');
    expect(number('left').value).toBe('300');
    expect(said.onCancel).not.toHaveBeenCalled();
  });

  it('gives the number just typed on Ctrl+Enter', () => {
    show({}, { crop: CUT });
    type(number('left'), '12');
    press(number('left'), 'Enter', { ctrlKey: true });
    expect((said.onApply.mock.calls[0]?.[0] as PhotoDraft).crop?.x).toBe(12 / 1200);
  });

  it('takes the shape that is chosen, and the whole picture again', () => {
    show({}, { crop: CUT });
    fireEvent.click(ratio('1:1'));
    expect(numbers()).toEqual(['400', '200', '400', '400']);
    expect(frame().getAttribute('aria-label')).toBe('Crop area, 1:1');
    fireEvent.click(screen.getByRole('button', { name: 'Whole picture' }));
    expect(numbers()).toEqual(['0', '0', '1,200', '800']);
    expect(apply().crop).toBeNull();
  });

  it('keeps out of a GIF, and says why', () => {
    const gif = photoSaying([], { type: 'image/gif' });
    show({}, {}, gif);
    expect(screen.queryByRole('radiogroup', { name: 'Crop ratio' })).toBeNull();
    expect(screen.getByText(/^A GIF may move, so it runs whole/u)).toBeTruthy();
  });
});

describe('the focal point', () => {
  it('goes by hundredths, by five with Shift, and says where it is', () => {
    show({}, { focus: { x: 0.57, y: 0.45 } });
    press(point(), 'ArrowRight');
    press(point(), 'ArrowDown', { shiftKey: true });
    expect(point().getAttribute('aria-label')).toBe('Focal point, 58% across, 50% down');
    expect(apply().focus).toEqual({ x: 0.58, y: 0.5 });
  });

  it('stays none where nobody has put it', () => {
    show({}, { crop: CUT });
    expect(point().getAttribute('aria-label')).toBe('Focal point, 50% across, 50% down');
    expect(apply().focus).toBeNull();
  });

  it('is in every preview', () => {
    show({}, { focus: { x: 0.95, y: 0.5 } });
    const picture = document.querySelector<HTMLElement>('[data-preview="Square"] img');
    const shown = {
      left: parseFloat(picture?.style.left ?? ''),
      width: parseFloat(picture?.style.width ?? ''),
    };
    // In percent of the preview: the point stands at left + 0.95 × width.
    const at = shown.left + 0.95 * shown.width;
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(100);
  });

  it('is said to be lost where the crop leaves it out', () => {
    show({}, { crop: CUT, focus: { x: 0.1, y: 0.5 } });
    expect(screen.getByText(/^The focal point is outside the crop/u)).toBeTruthy();
  });
});
