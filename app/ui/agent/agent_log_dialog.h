#pragma once

#include <QDialog>

namespace rensei::app {

class MessageBar;

/// The last lines of the agent's log, for an agent that does not stay up, and a way to start it once more.
class AgentLogDialog final : public QDialog {
    Q_OBJECT

public:
    AgentLogDialog(const QStringList &lines, QWidget *parent = nullptr);

    /// The folder was not opened; shown with its path until it is closed.
    void fail(const QString &text, const QString &path);

Q_SIGNALS:
    void startRequested();
    void folderRequested();

private:
    MessageBar *m_failure;
};

} // namespace rensei::app
