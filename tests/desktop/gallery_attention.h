#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of the questions that agents ask.
void captureAttention(Gallery &gallery);

/// That many things that wait: one picture.
void captureAttentionRows(Gallery &gallery, int rows);

} // namespace rensei::tests
