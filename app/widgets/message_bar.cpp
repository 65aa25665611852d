#include "app/widgets/message_bar.h"

#include "app/widgets/glyph_icon.h"
#include "app/widgets/typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rensei::app {

MessageBar::MessageBar(Closing closing, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(betweenRelated, betweenRelated / 2, betweenRelated, betweenRelated / 2);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    m_button->setAutoDefault(false);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &MessageBar::buttonClicked);
    if (closing == Closing::ByUser) {
        auto *close = new QToolButton;
        close->setIcon(glyphIcon(Glyph::Close));
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::StrongFocus);
        close->setAccessibleName(tr("Close this message"));
        close->setToolTip(tr("Close this message"));
        row->addWidget(close, 0, Qt::AlignTop);
        connect(close, &QToolButton::clicked, this, [this] { show({}); });
    }
    hide();
}

void MessageBar::show(const QString &text, const QString &button)
{
    m_button->setText(button);
    m_button->setHidden(button.isEmpty());
    if (text == m_text->text() && isHidden() == text.isEmpty())
        return;
    m_text->setText(text);
    setHidden(text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace rensei::app
