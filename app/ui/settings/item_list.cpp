#include "app/ui/settings/item_list.h"

#include "app/widgets/field_note.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rensei::app {

ItemList::ItemList(const QString &heading, const QString &button, const QString &none)
    : m_button(button)
    , m_none(new QLabel(none))
    , m_column(new QVBoxLayout)
    , m_note(new FieldNote)
{
    auto *title = new QLabel(heading);
    title->setWordWrap(true);
    m_none->setWordWrap(true);
    m_none->setFont(smallFont(font()));
    m_column->setSpacing(betweenRelated / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated / 2);
    column->addWidget(title);
    column->addWidget(m_none);
    column->addLayout(m_column);
    column->addWidget(m_note);
    setProblem({});
}

void ItemList::addRow()
{
    auto *row = new QWidget;
    auto *text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    alignAtStart(*text);
    auto *button = new QPushButton(m_button);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(betweenRelated);
    line->addWidget(text, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    const qsizetype at = m_rows.size();
    connect(button, &QPushButton::clicked, this, [this, at] { Q_EMIT removalRequested(m_items.value(at).id); });
    m_column->addWidget(row);
    m_rows.append({row, text, button});
    tabAsLaidOut(*window());
}

void ItemList::setItems(const QList<Item> &items)
{
    m_items = items;
    while (m_rows.size() < items.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.widget->setVisible(i < items.size());
        if (i >= items.size())
            continue;
        row.text->setText(items.at(i).text);
        // Among equal buttons a screen reader says whose each is.
        row.button->setAccessibleName(tr("%1: %2", "a button, what it is about").arg(m_button, items.at(i).text));
    }
    m_none->setVisible(items.isEmpty());
    setOpen(m_isOpen);
}

void ItemList::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    for (const Row &row : std::as_const(m_rows))
        row.button->setEnabled(isOpen);
}

void ItemList::setProblem(const QString &text, const QString &hint)
{
    if (text.isEmpty())
        m_note->hint(hint);
    else if (m_note->text() != text)
        m_note->wrong(text);
}

} // namespace rensei::app

#include "moc_item_list.cpp"
