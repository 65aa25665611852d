#include "app/widgets/message_bar.h"

#include "app/widgets/accessible_role.h"
#include "app/widgets/glyph_icon.h"
#include "app/widgets/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rensei::app {

MessageBar::MessageBar(Closing closing, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_button(new QPushButton)
    , m_copying(new QWidget)
    , m_copyable(new QLineEdit)
    , m_copy(new QPushButton(tr("Copy", "the address beside")))
{
    setAccessibleRole(*this, QAccessible::Notification);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(betweenRelated, betweenRelated / 2, betweenRelated, betweenRelated / 2);
    m_text->setWordWrap(true);
    alignAtStart(*m_text); // programs say some of it in English
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyable->setReadOnly(true);
    m_copyable->setLayoutDirection(Qt::LeftToRight); // addresses and paths read so in every language
    auto *copying = new QHBoxLayout(m_copying);
    copying->setContentsMargins(0, 0, 0, 0);
    copying->addWidget(m_copyable, 1);
    copying->addWidget(m_copy);
    auto *column = new QVBoxLayout;
    column->addWidget(m_text);
    column->addWidget(m_copying);
    row->addLayout(column, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    for (QPushButton *button : {m_button, m_copy})
        button->setAutoDefault(false);
    m_button->hide();
    m_copying->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copyable->text()); });
    connect(m_button, &QPushButton::clicked, this, &MessageBar::buttonClicked);
    if (closing == Closing::ByUser) {
        auto *close = new QToolButton;
        close->setIcon(glyphIcon(Glyph::Close));
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::StrongFocus);
        close->setAccessibleName(tr("Close this message"));
        close->setToolTip(tr("Close this message"));
        row->addWidget(close, 0, Qt::AlignTop);
        connect(close, &QToolButton::clicked, this, [this] {
            show({});
            Q_EMIT closed();
        });
    }
    hide();
}

void MessageBar::show(const QString &text, const QString &button)
{
    display(text, button, {});
}

void MessageBar::showCopyable(const QString &text, const QString &copyable, const QString &button)
{
    display(text, button, copyable);
}

bool MessageBar::hasCopyable() const
{
    return !isHidden() && !m_copyable->text().isEmpty();
}

void MessageBar::display(const QString &text, const QString &button, const QString &copyable)
{
    m_button->setText(button);
    m_button->setHidden(button.isEmpty());
    const bool isOther = m_copyable->text() != copyable;
    if (isOther) {
        m_copyable->setText(copyable);
        m_copyable->setCursorPosition(0); // it is known by its beginning
    }
    m_copyable->setAccessibleName(text);
    m_copy->setAccessibleDescription(copyable);
    m_copying->setHidden(copyable.isEmpty());
    if (text == m_text->text() && isHidden() == text.isEmpty() && !isOther)
        return;
    m_text->setText(text);
    setAccessibleName(text);
    const bool wasVisible = isVisible();
    setHidden(text.isEmpty());
    if (!text.isEmpty())
        announce(*this, wasVisible);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace rensei::app

#include "moc_message_bar.cpp"
