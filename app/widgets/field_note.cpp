#include "app/widgets/field_note.h"

#include "app/widgets/accessible_role.h"
#include "app/widgets/semantic_color.h"
#include "app/widgets/typography.h"

#include <QEvent>

namespace rensei::app {

FieldNote::FieldNote(QWidget *parent)
    : QLabel(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setWordWrap(true);
    alignAtStart(*this);
    // A form gives a wrapped text no more than the width it prefers, which is that of a narrow column.
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHeightForWidth(true);
    setSizePolicy(wide);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFont(smallFont(font()));
    applyColor();
}

void FieldNote::hint(const QString &text)
{
    show(Kind::Hint, text);
}

void FieldNote::wrong(const QString &text)
{
    show(Kind::Wrong, text);
}

void FieldNote::good(const QString &text)
{
    show(Kind::Good, text.isEmpty() ? text : QStringLiteral("✓ ") + text);
}

void FieldNote::show(Kind kind, const QString &text)
{
    m_kind = kind;
    applyColor();
    const bool wasVisible = isVisible();
    const bool isNews = kind != Kind::Hint && !text.isEmpty();
    setText(text);
    setAccessibleName(text);
    setAccessibleRole(*this, isNews ? QAccessible::Notification : QAccessible::StaticText);
    setVisible(!text.isEmpty());
    if (isNews)
        announce(*this, wasVisible);
}

void FieldNote::applyColor()
{
    const QPalette usual;
    QPalette mine = palette();
    const Scheme scheme = schemeOf(usual);
    const QColor text = m_kind == Kind::Wrong ? semanticColor(SemanticColor::Error, scheme)
        : m_kind == Kind::Good                ? semanticColor(SemanticColor::Good, scheme)
                                              : quietText(usual);
    if (mine.color(QPalette::WindowText) == text)
        return;
    mine.setColor(QPalette::WindowText, text);
    setPalette(mine);
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColor();
}

} // namespace rensei::app

#include "moc_field_note.cpp"
