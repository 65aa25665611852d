#pragma once

#include "app/backend/computer/config_run.h"

#include <QWidget>

class QVBoxLayout;

namespace rensei::app {

class FieldNote;
class MessageBar;

/// A section of the settings that are the agent's. It looks when it opens, and says why they cannot be changed, and
/// from when on a change counts.
class AgentPage : public QWidget {
    Q_OBJECT

public:
    ~AgentPage() override;

protected:
    explicit AgentPage(ConfigRun &run);

    ConfigRun &run() const { return m_run; }
    void add(QWidget *part); ///< below the others
    void addSpace(); ///< between groups
    void fill(); ///< last: what room is left stays below

    void showEvent(QShowEvent *event) override;

private:
    void tell();

    ConfigRun &m_run;
    QVBoxLayout *m_column;
    MessageBar *m_trouble;
    FieldNote *m_effect;
};

} // namespace rensei::app
