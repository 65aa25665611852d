#pragma once

#include "app/backend/host_token.h"
#include "app/model/status/status_summary.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace rensei::app {

class FieldNote;

/// Asks for this computer's registration token and passes it to the agent. It says that the computer is registered when
/// the agent has shown that it is, not before, and then besides what else keeps it from taking work.
class HostTokenDialog final : public QDialog {
    Q_OBJECT

public:
    HostTokenDialog(HostToken &hostToken, Clock &clock, QWidget *parent = nullptr);

    bool isFinished() const { return m_step == Step::Finished; } ///< it says that the computer is registered

    /// The newest status of the agent.
    void setStatus(const StatusSummary &summary);

private:
    enum class Step {
        Asking,
        Submitting, ///< to the agent's program
        NotKept, ///< the keychain does not take it
        Waiting, ///< for the agent to be registered
        Finished,
    };
    void enter(Step step);
    void proceed();
    void submit(HostToken::Storage where);
    void submitted(HostToken::Outcome outcome, const QString &text);
    void followRegistration();
    QString otherProblem() const;

    HostToken &m_hostToken;
    OneShotTimer m_timeout;
    Step m_step = Step::Asking;
    StatusSummary m_summary; ///< the newest one
    status::Reason m_before = status::Reason::None; ///< of the agent's row, before the token was given
    bool m_isRefusalOld = false;
    QLineEdit *m_token;
    FieldNote *m_note;
    FieldNote *m_otherProblem; ///< that the agent of a registered computer has
    QDialogButtonBox *m_buttons;
    QPushButton *m_proceed;
    QPushButton *m_inFile;
};

} // namespace rensei::app
