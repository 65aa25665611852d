#include "app/ui/account/rename_dialog.h"

#include "app/text/account_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/fitted_height.h"
#include "app/widgets/form_grid.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace rensei::app {

static constexpr int renameCharacters = 56; // wide

RenameDialog::RenameDialog(const QString &name, std::function<bool(const QString &name)> isTaken, QWidget *parent)
    : QDialog(parent)
    , m_before(name)
    , m_isTaken(std::move(isTaken))
    , m_name(new QLineEdit(name))
    , m_note(new FieldNote)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename an account"));
    setAccessibleName(windowTitle());
    m_name->setLayoutDirection(Qt::LeftToRight); // names are of Latin letters in every language
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * renameCharacters);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_proceed = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    auto *form = new FormGrid(this);
    form->addField(tr("&Name", "of an account"), m_name, m_note);
    form->addButtons(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::proceed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textEdited, this, &RenameDialog::check);
    new FittedHeight(*this, FittedHeight::Room::None);
    m_proceed->setDefault(true);
    m_name->selectAll();
    m_name->setFocus();
    check();
}

void RenameDialog::check()
{
    const QString name = m_name->text().trimmed();
    const QString problem = name.isEmpty() ? QString() : AccountText::ofName(name, name != m_before && m_isTaken(name));
    if (problem.isEmpty())
        m_note->hint(tr("The command line uses this name, too."));
    else
        m_note->wrong(problem);
    m_proceed->setEnabled(!name.isEmpty() && problem.isEmpty());
}

void RenameDialog::proceed()
{
    const QString name = m_name->text().trimmed();
    if (name != m_before)
        Q_EMIT renamed(name);
    accept();
}

} // namespace rensei::app

#include "moc_rename_dialog.cpp"
