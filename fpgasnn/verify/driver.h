// Drives one compiled core through a whole stimulus and records what happens; used by fpgasnn.verify.compiled.
// Include after at least one design written by write_cxxrtl.
#ifndef FPGASNN_DRIVER_H
#define FPGASNN_DRIVER_H
#include <cstdint>

// The same members in the same order as fpgasnn.verify.compiled.Run.
struct Run {
  const uint32_t *words;
  const int32_t *gaps;
  const uint8_t *ready;
  int64_t ready_length;
  uint32_t timesteps, delay;
  int64_t max_cycles, flush;
  const int64_t *limits;
  int64_t streams, mark_count;
  int64_t *seen, *accepted, *transfers;
  int64_t **marks;
  uint32_t **spikes;
};

// Bits of a port: a combinational one is a value, one straight from a register a wire.
template <size_t Bits> const uint32_t *data_of(const cxxrtl::value<Bits> &port) { return port.data; }
template <size_t Bits> const uint32_t *data_of(const cxxrtl::wire<Bits> &port) { return port.curr.data; }

struct Recorder {
  const Run &run;
  int64_t cycle = 0;

  template <class Bit> void mark(const Bit &bit, int64_t stream) {
    if (!bit.template get<bool>()) return;
    int64_t at = run.seen[2 + stream]++;
    if (at < run.limits[2 + stream]) run.marks[stream][at] = cycle;
  }

  template <class Bit, class Word> void fire(const Bit &bit, const Word &word, int64_t chunks, int64_t stream) {
    if (!bit.template get<bool>()) return;
    int64_t at = run.seen[2 + run.mark_count + stream]++;
    if (at >= run.limits[2 + run.mark_count + stream]) return;
    for (int64_t i = 0; i < chunks; i++) run.spikes[stream][at * chunks + i] = data_of(word)[i];
  }

  bool complete() const {
    for (int64_t i = 0; i < run.streams; i++)
      if (run.seen[i] < run.limits[i]) return false;
    return true;
  }
};

// Bits first .. first + width - 1 of a payload.
inline int64_t field(const uint32_t *data, int first, int width, bool is_signed) {
  uint64_t value = 0;
  for (int i = 0; i < width; i++) value |= uint64_t(data[(first + i) / 32] >> (first + i) % 32 & 1) << i;
  if (is_signed && width < 64 && value >> (width - 1) & 1) value |= ~uint64_t(0) << width;
  return int64_t(value);
}

// Returns the number of simulated cycles, -1 if the limit was reached.
template <int WordChunks, int ScoreBits, int NumberBits, class Top, class Probe>
int64_t drive(Top &top, const Run &run, Probe probe) {
  Recorder recorder{run};
  int64_t &cycle = recorder.cycle;
  int64_t *seen = run.seen, flush = run.flush, wait = run.limits[0] ? run.gaps[0] : 0, phase = 0;
  while (flush > 0) {
    if (recorder.complete()) flush--;
    else if (cycle >= run.max_cycles) return -1;
    bool offer = seen[0] < run.limits[0] && wait == 0;
    bool take = run.ready[phase];
    if (++phase == run.ready_length) phase = 0;
    top.p_i____valid.template set<bool>(offer);
    if (offer)
      for (int i = 0; i < WordChunks; i++) top.p_i____payload.data[i] = run.words[seen[0] * WordChunks + i];
    top.p_o____ready.template set<bool>(take);
    top.p_clk.template set<bool>(false);
    top.step();
    if (offer && top.p_i____ready.template get<bool>()) {
      run.accepted[seen[0]++] = cycle;
      wait = seen[0] < run.limits[0] ? run.gaps[seen[0]] : 0;
    } else if (wait) {
      wait--;
    }
    if (take && top.p_o____valid.template get<bool>()) {
      int64_t at = seen[1]++;
      if (at < run.limits[1]) {
        const uint32_t *payload = data_of(top.p_o____payload);
        int64_t *transfer = run.transfers + at * 5;
        transfer[0] = cycle;
        transfer[1] = field(payload, 0, ScoreBits, true);
        transfer[2] = field(payload, ScoreBits, NumberBits, false);
        transfer[3] = field(payload, ScoreBits + NumberBits, 1, false);
        transfer[4] = field(payload, ScoreBits + NumberBits + 1, NumberBits, false);
      }
    }
    probe(top, recorder);
    top.p_clk.template set<bool>(true);
    top.step();
    cycle++;
  }
  return cycle;
}
#endif
