#include "app/ui/account/sign_in_form.h"

#include "app/text/account_text.h"
#include "app/text/error_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/form_grid.h"
#include "app/widgets/window_input.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace rensei::app {

using secrets::StoreProblem;

SignInForm::SignInForm(SignIn::Parts parts, const QString &address, QWidget *parent)
    : QWidget(parent)
    , m_signIn(std::move(parts))
    , m_address(new QLineEdit(address))
    , m_key(new QLineEdit)
    , m_paste(new QPushButton(tr("Paste", "the clipboard, into the field beside")))
    , m_addressNote(new FieldNote)
    , m_keyNote(new FieldNote)
    , m_buttons(new QDialogButtonBox)
    , m_proceed(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_untilQuit(m_buttons->addButton(tr("Keep until quit", "the key, in memory only"), QDialogButtonBox::ActionRole))
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setLayoutDirection(Qt::LeftToRight); // addresses and keys read so in every language
    m_key->setLayoutDirection(Qt::LeftToRight);
    carryInput(*m_address, QStringLiteral("signIn.address"));
    carryInput(*m_key, QStringLiteral("signIn.key"));

    m_paste->setAutoDefault(false);
    auto *form = new FormGrid(this);
    form->addField(tr("&Platform", "the field for its address"), m_address, m_addressNote);
    form->addField(tr("&Key", "the field for it"), m_key, m_keyNote, m_paste);
    form->setContentsMargins(0, 0, 0, 0);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &SignInForm::proceed);
    connect(m_untilQuit, &QPushButton::clicked, this, [this] { keep(SignIn::Storage::UntilQuit); });
    connect(m_paste, &QPushButton::clicked, this, &SignInForm::paste);
    connect(m_address, &QLineEdit::textEdited, this, &SignInForm::edited);
    connect(m_key, &QLineEdit::textEdited, this, &SignInForm::edited);
    enter(Step::Asking);
}

void SignInForm::focusFirst()
{
    m_untilQuit->setVisible(m_step == Step::Unstored); // a box shows all when another button comes
    m_proceed->setDefault(true);
    (m_address->text().isEmpty() ? m_address : m_key)->setFocus();
}

void SignInForm::enter(Step step)
{
    m_step = step;
    m_proceed->setDefault(step != Step::OtherAccount); // Enter confirms no account that nobody asked for
    setBusy(step == Step::Checking);
    m_untilQuit->setVisible(step == Step::Unstored);
    switch (step) {
    case Step::Asking:
        m_addressNote->hint({});
        m_keyNote->hint(tr("Create one in Settings → API Keys. It is kept in your keychain."));
        m_proceed->setText(tr("Sign in"));
        break;
    case Step::Checking:
        m_addressNote->hint({});
        m_keyNote->hint(tr("Checking with the platform…"));
        break;
    case Step::Unverified:
        m_keyNote->hint(tr("This platform has no accounts: it checks no keys, and shows its sessions to everybody who "
                           "can reach it."));
        m_proceed->setText(tr("Use this platform"));
        m_proceed->setFocus();
        break;
    case Step::OtherAccount:
        m_keyNote->wrong(AccountText::ofOtherAccount(m_checked.plan));
        m_proceed->setText(m_checked.plan.isNew ? tr("Add the other account") : tr("Use the other account"));
        m_key->setFocus();
        m_key->selectAll();
        break;
    case Step::Unstored:
        m_proceed->setText(tr("Try again"));
        break;
    }
}

void SignInForm::setBusy(bool isBusy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_address, m_key, m_paste, m_proceed, m_untilQuit})
        widget->setDisabled(isBusy);
}

void SignInForm::edited()
{
    if (m_step != Step::Asking || !m_keyNote->isHidden())
        enter(Step::Asking);
}

void SignInForm::paste()
{
    m_key->setText(QGuiApplication::clipboard()->text().trimmed());
    edited();
    m_key->setFocus();
}

void SignInForm::proceed()
{
    switch (m_step) {
    case Step::Asking: {
        enter(Step::Checking);
        // Spaces and line breaks come along when a key is copied.
        Secret key(m_key->text().simplified().remove(QLatin1Char(' ')).toUtf8());
        return m_signIn.check(
            m_address->text(), std::move(key), [this](const SignIn::Result &result) { checked(result); });
    }
    case Step::Checking:
        return;
    case Step::Unverified:
    case Step::OtherAccount:
    case Step::Unstored:
        return keep(SignIn::Storage::Keychain);
    }
}

void SignInForm::checked(const SignIn::Result &result)
{
    if (!result)
        return showError(result.error());
    m_checked = *result;
    m_address->setText(m_checked.serverUrl);
    if (m_checked.plan.other)
        return enter(Step::OtherAccount);
    if (!m_checked.isVerified)
        return enter(Step::Unverified);
    QStringList whose{m_checked.account.email, m_checked.account.org};
    whose.removeAll(QString());
    if (!whose.isEmpty())
        m_keyNote->good(whose.join(QStringLiteral(", ")));
    keep(SignIn::Storage::Keychain);
}

void SignInForm::keep(SignIn::Storage where)
{
    m_step = Step::Checking;
    setBusy(true);
    m_signIn.store(m_checked, where, [this](const secrets::StoreResult<void> &kept) {
        if (!kept)
            return showError(kept.error());
        m_key->clear();
        enter(Step::Asking);
        Q_EMIT signedIn(std::exchange(m_checked, {})); // the form may stay open, the key need not stay here
    });
}

void SignInForm::showError(const SignIn::Failure &failure)
{
    enter(Step::Asking);
    const bool isAboutKey = failure.problem == SignIn::Problem::KeyMissing
        || failure.problem == SignIn::Problem::KeyRefused || failure.problem == SignIn::Problem::HostToken
        || failure.problem == SignIn::Problem::NotAllowed;
    (isAboutKey ? m_keyNote : m_addressNote)->wrong(ErrorText::of(failure));
    (isAboutKey ? m_key : m_address)->setFocus();
    if (isAboutKey)
        m_key->selectAll();
}

void SignInForm::showError(const secrets::StoreError &error)
{
    enter(Step::Unstored);
    (error.problem == StoreProblem::Absent ? m_untilQuit : m_proceed)->setFocus();
    m_keyNote->wrong(ErrorText::ofKeeping(error.problem));
}

} // namespace rensei::app

#include "moc_sign_in_form.cpp"
