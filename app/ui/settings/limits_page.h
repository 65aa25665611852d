#pragma once

#include "app/ui/settings/agent_page.h"

namespace rensei::app {

/// The section of the settings about what sessions may take of this computer, and what happens when they take more.
class LimitsPage final : public AgentPage {
    Q_OBJECT

public:
    explicit LimitsPage(ConfigRun &run);

private:
    void addMemory();
    void addProcesses();
    void addTimes();
};

} // namespace rensei::app
