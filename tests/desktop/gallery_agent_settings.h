#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of the settings that are the agent's.
void captureAgentSettings(Gallery &gallery);

} // namespace rensei::tests
