#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of the settings that are this program's, of the disk and of the coding agents.
void captureSettings(Gallery &gallery);

} // namespace rensei::tests
