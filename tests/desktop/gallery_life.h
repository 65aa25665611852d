#pragma once

namespace rensei::tests {

class Gallery;

/// The question before quitting, and what is told of sleep and of a quit that waits.
void captureLife(Gallery &gallery);

} // namespace rensei::tests
