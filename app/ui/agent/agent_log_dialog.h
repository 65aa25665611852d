#pragma once

#include <QDialog>

namespace rensei::app {

/// The last lines of the agent's log, for an agent that does not stay up, and a way to start it once more.
class AgentLogDialog final : public QDialog {
    Q_OBJECT

public:
    AgentLogDialog(const QStringList &lines, QWidget *parent = nullptr);

Q_SIGNALS:
    void startRequested();
    void logRequested(); ///< all of it
};

} // namespace rensei::app
