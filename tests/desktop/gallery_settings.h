#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of the settings.
void captureSettings(Gallery &gallery);

} // namespace rensei::tests
