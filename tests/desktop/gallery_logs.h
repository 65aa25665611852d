#pragma once

namespace rensei::tests {

class Gallery;

/// The window with logs.
void captureLogs(Gallery &gallery);

/// A log of that many lines: one picture.
void captureLogRows(Gallery &gallery, int rows);

} // namespace rensei::tests
