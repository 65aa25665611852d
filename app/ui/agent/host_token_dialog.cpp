#include "app/ui/agent/host_token_dialog.h"

#include "app/text/error_text.h"
#include "app/text/status_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/fitted_height.h"
#include "app/widgets/form_grid.h"
#include "app/widgets/window_input.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto registrationTimeout = 30s;

HostTokenDialog::HostTokenDialog(HostToken &hostToken, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_hostToken(hostToken)
    , m_timeout(clock)
    , m_token(new QLineEdit)
    , m_note(new FieldNote)
    , m_otherProblem(new FieldNote)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_proceed(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_inFile(m_buttons->addButton(tr("Keep it in a private file"), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Register this computer"));
    setAccessibleName(windowTitle());
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_token->setLayoutDirection(Qt::LeftToRight);
    carryInput(*m_token, QStringLiteral("token"));
    m_token->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *form = new FormGrid(this);
    form->addField(tr("&Registration token"), m_token, m_note);
    form->addNote(m_otherProblem);
    form->addButtons(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &HostTokenDialog::proceed);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_inFile, &QPushButton::clicked, this, [this] { submit(HostToken::Storage::File); });
    connect(m_token, &QLineEdit::textEdited, this, [this] { enter(Step::Asking); });
    new FittedHeight(*this, FittedHeight::Room::None);
    m_proceed->setDefault(true);
    enter(Step::Asking);
    m_token->setFocus();
}

void HostTokenDialog::enter(Step step)
{
    m_step = step;
    m_otherProblem->hide();
    const bool isBusy = step == Step::Submitting || step == Step::Waiting;
    m_token->setEnabled(!isBusy && step != Step::Finished);
    m_proceed->setEnabled(step == Step::Finished || (!isBusy && !m_token->text().trimmed().isEmpty()));
    m_proceed->setText(step == Step::Finished ? tr("Close") : tr("Register"));
    m_inFile->setVisible(step == Step::NotKept);
    m_buttons->button(QDialogButtonBox::Cancel)->setVisible(step != Step::Finished);
    if (step == Step::Asking)
        m_note->hint(
            tr("Create one in Settings → Projects → API Keys, of the type Worker Registration. The agent keeps "
               "it in the keychain."));
    else if (step == Step::Submitting)
        m_note->hint(tr("Handing it to the agent…"));
    else if (step == Step::Waiting)
        m_note->hint(tr("Waiting until the platform knows this computer…"));
}

void HostTokenDialog::proceed()
{
    if (m_step == Step::Finished)
        return accept();
    submit(HostToken::Storage::Keychain);
}

void HostTokenDialog::submit(HostToken::Storage where)
{
    const Secret token(m_token->text().simplified().remove(QLatin1Char(' ')).toUtf8());
    enter(Step::Submitting);
    m_hostToken.add(token, where, [dialog = QPointer(this)](HostToken::Outcome outcome, const QString &text) {
        if (dialog)
            dialog->submitted(outcome, text);
    });
}

void HostTokenDialog::submitted(HostToken::Outcome outcome, const QString &text)
{
    if (outcome != HostToken::Outcome::Stored) {
        enter(outcome == HostToken::Outcome::NotStored ? Step::NotKept : Step::Asking);
        m_token->setFocus();
        return m_note->wrong(ErrorText::of(outcome, text));
    }
    m_isRefusalOld = true;
    enter(Step::Waiting);
    m_timeout.start(registrationTimeout, [this] {
        enter(Step::Asking);
        m_note->wrong(
            tr("The token is kept, but this computer is not registered yet. The agent goes on trying; see the "
               "status window."));
    });
    followRegistration(); // the agent may have been faster than its program
}

void HostTokenDialog::setStatus(const StatusSummary &summary)
{
    // Until the agent has tried the new token, the old one's refusal still stands.
    m_isRefusalOld = m_isRefusalOld && summary.agent.reason == m_before;
    m_summary = summary;
    if (m_step == Step::Waiting)
        followRegistration();
    else
        m_before = m_summary.agent.reason;
}

/// What else is wrong with the agent, with its remedy: sentences; "" when nothing is.
QString HostTokenDialog::otherProblem() const
{
    if (m_summary.agent.level == CheckLevel::Good)
        return {};
    const StatusNotices notices{.now = m_summary.inputs.now};
    const StatusText text(m_summary, notices);
    return tr("%1. %2", "what is wrong, what to do")
        .arg(text.text(StatusSummary::Subject::Agent), text.advice(StatusSummary::Subject::Agent))
        .trimmed();
}

void HostTokenDialog::followRegistration()
{
    // Not the row's level: a computer without a runner is registered, too.
    if (m_summary.inputs.status.daemon.outcome == status::Outcome::Ok) {
        m_timeout.stop();
        m_token->clear();
        enter(Step::Finished);
        m_note->good(tr("This computer is registered."));
        m_otherProblem->wrong(otherProblem());
        m_proceed->setFocus();
    } else if (m_summary.agent.reason == status::Reason::Elsewhere) {
        m_timeout.stop();
        enter(Step::Asking);
        m_note->wrong(tr("The token is kept, but the agent works for %1. Restart the agent to have it work for the "
                         "platform that is shown.")
                          .arg(m_summary.inputs.agent->platformUrl));
    } else if (m_summary.agent.reason == status::Reason::TokenRefused && !m_isRefusalOld) {
        m_timeout.stop();
        enter(Step::Asking);
        m_note->wrong(tr("The platform refused this token. Check that it was copied whole, or create a new one."));
        m_token->setFocus();
        m_token->selectAll();
    }
}

} // namespace rensei::app

#include "moc_host_token_dialog.cpp"
