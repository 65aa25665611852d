#include "app/ui/account/accounts_page.h"

#include "app/text/account_text.h"
#include "app/ui/account/account_card.h"
#include "app/ui/account/host_keys_view.h"
#include "app/ui/account/rename_dialog.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/message_box.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

AccountsPage::AccountsPage(Parts parts)
    : m_parts(std::move(parts))
    , m_message(new MessageBar(MessageBar::Closing::ByUser))
    , m_add(new QPushButton(tr("&Add an account…")))
    , m_check(new QPushButton)
    , m_note(new QLabel)
    , m_cardColumn(new QVBoxLayout)
    , m_hostKeys(new HostKeysView({m_parts.services, m_parts.renew, m_parts.openPage}))
{
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(smallFont(font()));
    m_cardColumn->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    column->addLayout(m_cardColumn);
    column->addWidget(m_note);
    column->addSpacing(betweenGroups - betweenRelated);
    column->addWidget(m_hostKeys);
    column->addStretch(1);
    m_ages.setInterval(30s);
    connect(&m_ages, &QTimer::timeout, this, &AccountsPage::update);
    connect(&m_parts.services, &AccountServices::changed, this, &AccountsPage::update);
    connect(m_message, &MessageBar::closed, &m_parts.services.control(), &AccountControl::dismiss);
    connect(m_message, &MessageBar::buttonClicked, this, [this] {
        const auto failure = m_parts.services.control().failure();
        if (!failure)
            return;
        if (failure->problem == AccountControl::Problem::NoKey)
            m_parts.signIn(failure->name);
        else
            m_parts.services.control().switchTo(failure->name);
    });
    update();
}

AccountsPage::~AccountsPage() = default;

QWidget *AccountsPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    buttons->setLayout(flow);
    flow->addWidget(m_add);
    flow->addWidget(m_check);
    connect(m_add, &QPushButton::clicked, this, [this] { m_parts.add(); });
    connect(m_check, &QPushButton::clicked, &m_parts.services, &AccountServices::checkKeys);
    return buttons;
}

void AccountsPage::update()
{
    const bool isChecking = m_parts.services.isChecking();
    m_check->setText(isChecking ? tr("Checking…") : tr("&Check the keys"));
    m_check->setEnabled(!isChecking);
    const auto &failure = m_parts.services.control().failure();
    const bool isSwitch
        = failure && (failure->act == AccountControl::Act::Switch || failure->act == AccountControl::Act::Follow);
    const bool needsKey = failure && failure->problem == AccountControl::Problem::NoKey;
    const QString before = m_message->text();
    m_message->show(failure ? AccountText::of(*failure) : QString(),
        !isSwitch      ? QString()
            : needsKey ? tr("Sign in…")
                       : tr("Try again"));
    if (failure && m_message->text() != before)
        QMetaObject::invokeMethod(this, &AccountsPage::scrollToMessage, Qt::QueuedConnection); // once it has its place
    showAccounts();
    showNotes();
    listHostKeys();
}

/// A card whose button was pressed may be far below it.
void AccountsPage::scrollToMessage()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area->ensureWidgetVisible(m_message, 0, 0);
    }
}

/// As soon as the organization is known, for somebody who looks.
void AccountsPage::listHostKeys()
{
    HostKeys &keys = m_parts.services.hostKeys();
    const bool isUnlisted = keys.state() == HostKeys::State::NotAsked || keys.state() == HostKeys::State::NoAccount;
    if (isVisible() && isUnlisted && keys.canList())
        keys.list();
}

AccountCard *AccountsPage::cardAt(qsizetype which)
{
    while (m_cards.size() <= which) {
        auto *card = new AccountCard;
        const qsizetype at = m_cards.size();
        connect(card, &AccountCard::switchRequested, this,
            [this, at] { m_parts.services.control().switchTo(m_rows.value(at).name); });
        connect(card, &AccountCard::signInRequested, this, [this, at] { m_parts.signIn(m_rows.value(at).name); });
        connect(card, &AccountCard::signOutRequested, this, [this] { m_parts.signOut(); });
        connect(card, &AccountCard::renameRequested, this, [this, at] { askToRename(m_rows.value(at)); });
        connect(card, &AccountCard::removeRequested, this, [this, at] { askToRemove(m_rows.value(at)); });
        m_cardColumn->addWidget(card);
        m_cards.append(card);
        tabAsLaidOut(*this);
    }
    return m_cards.at(which);
}

void AccountsPage::showAccounts()
{
    m_rows = m_parts.services.rows();
    const QString switchingTo = m_parts.services.control().switchingTo();
    const Instant now = m_parts.services.clock().utcNow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const AccountRow &row = m_rows.at(i);
        cardAt(i)->show({.row = row,
            .key = AccountText::key(row, now),
            .isSwitching = !switchingTo.isEmpty() && row.name == switchingTo});
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setVisible(i < m_rows.size());
}

/// What switching does not change, and what this program cannot.
void AccountsPage::showNotes()
{
    AccountServices &services = m_parts.services;
    QStringList notes;
    if (services.book().problem())
        notes.append(tr("The list of accounts cannot be read, so it may be out of date. Correct the file contexts.json "
                        "beside the agent's configuration, or remove it."));
    if (services.accounts().isKeyFromEnvironment())
        notes.append(
            tr("The key comes from the variable RENSEI_API_KEY, which takes the place of every stored key. To use "
               "the stored ones, start Rensei Desktop without it."));
    if (const QString name = services.unusableActive(); !name.isEmpty())
        notes.append(
            tr("The command line uses “%1”, an OAuth client. Rensei Desktop cannot use it and keeps its account.")
                .arg(name));
    const QString elsewhere = services.agentElsewhere();
    notes.append(elsewhere.isEmpty()
            ? tr(
                "Switching changes what is shown here and what the command line asks about. The agent of this computer "
                "keeps its own registration.")
            : tr("The agent of this computer keeps its own registration: it works for %1, whichever account is used "
                 "here.")
                  .arg(elsewhere));
    m_note->setText(notes.join(QLatin1Char('\n')));
}

void AccountsPage::askToRename(const AccountRow &row)
{
    if (m_rename)
        return bringForward(*m_rename);
    const auto isTaken
        = [this](const QString &name) { return m_parts.services.book().contexts().find(name) != nullptr; };
    m_rename = new RenameDialog(row.name, isTaken, this);
    connect(m_rename, &RenameDialog::renamed, this,
        [this, from = row.name](const QString &to) { m_parts.services.control().rename(from, to); });
    m_rename->open();
}

void AccountsPage::askToRemove(const AccountRow &row)
{
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Warning, tr("Remove an account"),
        tr("Remove the account %1 from this computer?").arg(row.name), QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(
        row.isInUse ? tr(
            "Its key is removed from the keychain, and you are signed out. On the platform the key stays valid until "
            "it is revoked there.")
                    : tr("Its key is removed from the keychain. On the platform the key stays valid until it is "
                         "revoked there."));
    const auto *remove = m_question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(m_question->addButton(tr("Keep"), QMessageBox::RejectRole));
    widen(*m_question);
    connect(
        remove, &QAbstractButton::clicked, this, [this, name = row.name] { m_parts.services.control().remove(name); });
    m_question->open();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_ages.start();
    m_parts.services.hostKeys().list();
    update();
}

void AccountsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ages.stop();
}

} // namespace rensei::app

#include "moc_accounts_page.cpp"
