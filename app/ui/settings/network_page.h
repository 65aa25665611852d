#pragma once

#include "app/backend/computer/network_test.h"
#include "app/ui/settings/agent_page.h"

class QPushButton;

namespace rensei::app {

class TextField;

/// The section of the settings about how the platform is reached, by this program and the agent.
class NetworkPage final : public AgentPage {
    Q_OBJECT

public:
    NetworkPage(ConfigRun &run, NetworkTest &test);

private:
    void addFile();
    void addTest();
    void browse();
    void update();
    void settingsChanged();

    NetworkTest &m_test;
    TextField *m_file;
    QPushButton *m_browse;
    QPushButton *m_try;
    FieldNote *m_tried;
    FieldNote *m_result;
    QString m_known; ///< the settings that the last try was about
};

} // namespace rensei::app
