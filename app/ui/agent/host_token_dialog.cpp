#include "app/ui/agent/host_token_dialog.h"

#include "app/text/error_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/fitted_height.h"
#include "app/widgets/form_grid.h"

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
    m_token->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *form = new FormGrid(this);
    form->addField(tr("&Registration token"), m_token, m_note);
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
    else if (step == Step::Finished)
        m_note->good(tr("This computer is registered."));
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
}

void HostTokenDialog::setStatus(const StatusSummary &summary)
{
    // Until the agent has tried the new token, the old one's refusal still stands.
    m_isRefusalOld = m_isRefusalOld && summary.agent.reason == m_before;
    if (m_step != Step::Waiting) {
        m_before = summary.agent.reason;
        return;
    }
    if (summary.agent.level == CheckLevel::Good || summary.agent.level == CheckLevel::Warning) {
        m_timeout.stop();
        m_token->clear();
        enter(Step::Finished);
        m_proceed->setFocus();
    } else if (summary.agent.reason == status::Reason::TokenRefused && !m_isRefusalOld) {
        m_timeout.stop();
        enter(Step::Asking);
        m_note->wrong(tr("The platform refused this token. Check that it was copied whole, or create a new one."));
        m_token->setFocus();
        m_token->selectAll();
    }
}

} // namespace rensei::app
