#include "app/ui/account/account_card.h"

#include "app/text/account_text.h"
#include "app/text/time_text.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/semantic_color.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <optional>

namespace rensei::app {

static constexpr int accountMarkSide = 16;

static std::optional<TrayState> keyMark(const AccountRow &row)
{
    switch (row.key) {
    case KeyState::Works:
    case KeyState::Unchecked:
        return TrayState::Ok;
    case KeyState::Refused:
    case KeyState::Missing:
        return TrayState::SignedOut;
    case KeyState::Unreadable:
        return TrayState::Error;
    case KeyState::Checking:
        return TrayState::Checking;
    case KeyState::Unanswered:
        return TrayState::Stale;
    case KeyState::NotChecked:
        break;
    }
    return std::nullopt;
}

AccountCard::AccountCard()
    : m_mark(new QLabel)
    , m_name(new QLabel)
    , m_whose(new QLabel)
    , m_key(new QLabel)
    , m_buttons(new QWidget)
    , m_switch(new QPushButton(tr("Switch to it")))
    , m_signIn(new QPushButton)
    , m_signOut(new QPushButton(tr("Sign out")))
    , m_rename(new QPushButton(tr("Rename…")))
    , m_remove(new QPushButton(tr("Remove…")))
{
    for (QLabel *label : {m_name, m_whose, m_key}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        alignAtStart(*label);
    }
    m_whose->setFont(smallFont(font()));
    m_key->setFont(smallFont(font()));
    m_mark->setAlignment(Qt::AlignCenter);
    auto *flow = new FlowLayout(betweenRelated);
    m_buttons->setLayout(flow);
    for (QPushButton *button : {m_switch, m_signIn, m_signOut, m_rename, m_remove})
        flow->addWidget(button);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, betweenRelated, 0, betweenRelated);
    grid->setHorizontalSpacing(betweenRelated);
    grid->setVerticalSpacing(betweenRelated / 2);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_whose, 1, 1);
    grid->addWidget(m_key, 2, 1);
    grid->addWidget(m_buttons, 3, 1);
    grid->setColumnStretch(1, 1);
    connect(m_switch, &QPushButton::clicked, this, &AccountCard::switchRequested);
    connect(m_signIn, &QPushButton::clicked, this, &AccountCard::signInRequested);
    connect(m_signOut, &QPushButton::clicked, this, &AccountCard::signOutRequested);
    connect(m_rename, &QPushButton::clicked, this, &AccountCard::renameRequested);
    connect(m_remove, &QPushButton::clicked, this, &AccountCard::removeRequested);
}

void AccountCard::show(const Content &content)
{
    const AccountRow &row = content.row;
    m_content = content;
    const QString title = accountTitle(row);
    m_name->setText(row.isInUse   ? tr("%1, in use", "an account").arg(title)
            : content.isSwitching ? tr("%1, its key is being read…", "an account").arg(title)
                                  : title);
    m_whose->setText(AccountText::whose(row));
    m_key->setText(content.key);
    const bool isUser = row.kind == config::ContextKind::User;
    const bool lacksKey = row.key == KeyState::Missing || row.key == KeyState::Refused;
    m_switch->setHidden(!canSwitchTo(row));
    m_switch->setEnabled(!content.isSwitching);
    m_signIn->setText(row.key == KeyState::Missing ? tr("Sign in…") : tr("Sign in again…"));
    m_signIn->setHidden(!isUser || (!row.isInUse && !lacksKey));
    m_signOut->setHidden(!row.isInUse || row.key == KeyState::Missing || row.key == KeyState::Unchecked);
    m_rename->setHidden(row.name.isEmpty());
    // This computer's own goes with what was set up.
    m_remove->setHidden(row.name.isEmpty() || row.kind == config::ContextKind::Host);
    nameButtons(title);
    paintMark();
}

/// Among equal buttons a screen reader says whose each is.
void AccountCard::nameButtons(const QString &title)
{
    m_switch->setAccessibleName(tr("Switch to %1", "an account").arg(title));
    m_signIn->setAccessibleName(tr("Sign in to %1", "an account").arg(title));
    m_signOut->setAccessibleName(tr("Sign out of %1", "an account").arg(title));
    m_rename->setAccessibleName(tr("Rename %1", "an account").arg(title));
    m_remove->setAccessibleName(tr("Remove %1", "an account").arg(title));
    for (QPushButton *button : {m_switch, m_signIn, m_signOut, m_rename, m_remove})
        button->setAccessibleDescription(
            tr("%1, %2", "whose account it is, its key").arg(m_whose->text(), m_key->text()));
}

void AccountCard::paintMark()
{
    const auto mark = keyMark(m_content.row);
    if (mark)
        m_mark->setPixmap(statePicture(*mark, schemeOf(palette()), accountMarkSide, devicePixelRatioF()));
    else
        m_mark->setText(unknownText);
    m_mark->setFixedWidth(accountMarkSide);
    m_mark->setAccessibleName(m_content.key);
}

void AccountCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMark();
}

} // namespace rensei::app

#include "moc_account_card.cpp"
