#include "app/widgets/form_grid.h"

#include "app/widgets/field_note.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QDialogButtonBox>
#include <QStyle>

namespace rensei::app {

FormGrid::FormGrid(QWidget *dialog)
    : QGridLayout(dialog)
{
    setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    setHorizontalSpacing(betweenRelated);
    setVerticalSpacing(betweenRelated);
    setColumnStretch(1, 1);
}

void FormGrid::addField(const QString &label, QWidget *field, FieldNote *note, QWidget *button)
{
    const int row = rowCount();
    auto *name = new QLabel(label);
    name->setBuddy(field);
    const QStyle *style = parentWidget()->style();
    addWidget(name, row, 0, Qt::Alignment(style->styleHint(QStyle::SH_FormLayoutLabelAlignment)) | Qt::AlignVCenter);
    addWidget(field, row, 1, 1, button ? 1 : 2);
    if (button)
        addWidget(button, row, 2);
    addWidget(note, row + 1, 1, 1, 2);
}

void FormGrid::addNote(FieldNote *note)
{
    addWidget(note, rowCount(), 1, 1, 2);
}

void FormGrid::addButtons(QDialogButtonBox *buttons)
{
    const int row = rowCount();
    setRowMinimumHeight(row, betweenRelated / 2);
    addWidget(buttons, row + 1, 0, 1, 3);
    tabAsLaidOut(*parentWidget());
}

} // namespace rensei::app

#include "moc_form_grid.cpp"
