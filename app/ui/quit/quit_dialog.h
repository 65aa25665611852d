#pragma once

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace rensei::app {

/// What becomes of the sessions of this computer when the desktop quits.
enum class QuitChoice {
    LeaveRunning,
    Finish, ///< quit once they have ended
    StopNow,
    DoNotQuit, ///< of a quit that waits for them
};

/// Who looks after the agent of this computer.
enum class AgentOwner {
    Desktop, ///< this one, or an earlier run of it
    Service, ///< the system, which was set up to
    SomebodyElse,
};

/// Asks what becomes of the sessions that run. Each choice says what follows from it; the first one, which the Return
/// key takes, harms nothing. Closing the dialog changes nothing.
class QuitDialog final : public QDialog {
    Q_OBJECT

public:
    struct Situation {
        AgentOwner owner = AgentOwner::Desktop;
        bool isFinishing = false; ///< a quit waits for them already
    };
    explicit QuitDialog(const Situation &situation, QWidget *parent = nullptr);

    void setRunning(int sessions);

Q_SIGNALS:
    void chosen(rensei::app::QuitChoice choice);

private:
    QPushButton *addChoice(QuitChoice choice, const QString &text, const QString &consequence);
    void addChoices();

    Situation m_situation;
    QLabel *m_heading;
    QGridLayout *m_choices;
};

} // namespace rensei::app
