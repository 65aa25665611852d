// What can be done with a session of the window, and with what is wrong with its list.
#include "app/model/sessions/session_json.h"
#include "app/text/session_text.h"
#include "app/ui/sessions/session_table_view.h"
#include "app/ui/sessions/session_window.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/message_box.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using Action = SessionListText::Action;

static constexpr int maxProjectCharacters = 24; // wide
static constexpr qsizetype maxNames = 12; // in a question

void SessionWindow::perform(Action action)
{
    switch (action) {
    case Action::None:
        return;
    case Action::SignIn:
        return Q_EMIT signInRequested();
    case Action::TryAgain:
        return m_parts.source.refresh();
    case Action::ClearFilters:
        return clearFilters();
    case Action::SearchFurther:
        return m_further.start();
    case Action::CancelSearch:
        return m_further.cancel();
    case Action::CopyDetails:
        return copyDetails();
    }
}

void SessionWindow::openSelected()
{
    const QString id = m_table->selectedId();
    if (id.isEmpty())
        return;
    if (m_failure->hasCopyable())
        showFailure({}); // an address of before
    Q_EMIT openRequested(id);
}

/// What the browser would show, and its address, as a browser that opens nothing may be all that there is.
void SessionWindow::addOpening(QMenu &menu, const QString &id)
{
    const WebPage page = id.isEmpty() ? WebPage{WebPage::Kind::Session, {}} : m_parts.page(id);
    QString project = fontMetrics().elidedText(
        SessionText::told(page.project), Qt::ElideMiddle, fontMetrics().averageCharWidth() * maxProjectCharacters);
    QString text = tr("Open in browser");
    if (page.kind == WebPage::Kind::List)
        text = tr("Open the list of %1 in browser (the session's project is not known)")
                   .arg(project.replace(u'&', u"&&"_s)); // else it would underline what follows
    else if (page.kind == WebPage::Kind::Platform)
        text = tr("Open the platform in browser (its project is not known)");
    menu.addAction(text, this, [this] { openSelected(); })->setEnabled(!id.isEmpty());
    menu.addAction(tr("Copy address", "of what the browser would open"), this,
            [page] { QGuiApplication::clipboard()->setText(page.url.toString(QUrl::FullyEncoded)); })
        ->setEnabled(!id.isEmpty());
}

static bool isStoppable(const SessionRow *row)
{
    const bool isStopping = row && row->stop && row->stop->phase != StopProgress::Phase::Late;
    return row && isLive(row->session.status) && !isStopping;
}

bool SessionWindow::canStop(const SessionRow *row) const
{
    return isStoppable(row) && m_parts.canStop(row->session.id);
}

void SessionWindow::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = m_table->selectedId();
    const SessionRow *row = m_parts.model.find(id);
    menu->addAction(tr("Details"), this, &SessionWindow::openPane)->setEnabled(row);
    addOpening(*menu, row ? id : QString());
    menu->addAction(tr("Copy identifier"), this, [this] { copy(CopyForm::Identifier); })->setEnabled(row);
    menu->addAction(tr("Copy row"), this, [this] { copy(CopyForm::Row); })->setEnabled(row);
    menu->addAction(tr("Copy as JSON"), this, [this] { copy(CopyForm::Json); })->setEnabled(row);
    menu->addSeparator();
    const QStringList ids = m_table->selectedIds();
    QAction *stop = menu->addAction(tr("Stop…", "a session"), this, [this, ids] { askToStop(ids); });
    stop->setEnabled(std::ranges::any_of(ids, [this](const QString &one) { return canStop(m_parts.model.find(one)); }));
    if (ids.size() == 1 && isStoppable(row) && !canStop(row))
        stop->setText(row->session.status == platform::PublicStatus::Queued
                ? tr("Stop… (no computer has begun it)")
                : tr("Stop… (it runs on another computer)"));
    menu->addSeparator();
    addSorting(*menu);
    m_table->addColumns(*menu->addMenu(tr("Columns")));
    addShortcutSheet(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// The heads of the columns cannot be reached with the keyboard.
void SessionWindow::addSorting(QMenu &menu)
{
    QMenu *sorting = menu.addMenu(tr("Sort by"));
    auto *group = new QActionGroup(sorting);
    QHeaderView *header = m_table->horizontalHeader();
    const auto add = [&](const QString &title, int column) {
        QAction *action = sorting->addAction(title);
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column
            || (column < 0 && header->sortIndicatorSection() <= SessionModel::Health));
        group->addAction(action);
        connect(action, &QAction::triggered, header, [header, column] {
            const bool isAgain = header->sortIndicatorSection() == column;
            const bool wasAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
            header->setSortIndicator(column, isAgain && wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    };
    add(tr("Needs attention first"), -1);
    for (int column = SessionModel::Identifier; column < SessionModel::ColumnCount; ++column) {
        if (column != SessionModel::Project || !m_table->isColumnHidden(column))
            add(m_parts.model.headerData(column, Qt::Horizontal).toString(), column);
    }
}

/// One line for each, and no more than fit a screen.
static QString namesOf(const QStringList &names)
{
    QStringList lines = names.first(std::min(names.size(), maxNames));
    if (names.size() > maxNames)
        lines.append(SessionWindow::tr("and %1 others", "sessions").arg(QLocale().toString(names.size() - maxNames)));
    return lines.join(u'\n');
}

void SessionWindow::askToStop(const QStringList &ids)
{
    QStringList stopped;
    QStringList names;
    for (const QString &id : ids) {
        const SessionRow *row = m_parts.model.find(id);
        if (!canStop(row))
            continue;
        stopped.append(id);
        names.append(SessionText::told(row->session.identifier.isEmpty() ? id : row->session.identifier));
    }
    if (stopped.isEmpty())
        return;
    const bool isOne = stopped.size() == 1;
    const QString name = isOne ? m_parts.model.find(stopped.first())->session.identifier : QString();
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Stop a session"));
    box->setTextFormat(Qt::PlainText);
    box->setText(!isOne      ? tr("Stop these sessions?")
            : name.isEmpty() ? tr("Stop this session?")
                             : tr("Stop %1?").arg(SessionText::told(name)));
    QStringList details;
    if (!isOne)
        details.append(namesOf(names));
    details.append(isOne ? tr("The agent is asked to stop and the session ends as stopped.")
                         : tr("Their agents are asked to stop and the sessions end as stopped."));
    if (stopped.size() < ids.size())
        details.append(tr("The others that are selected have ended, or cannot be stopped from here."));
    box->setInformativeText(details.join(u"\n\n"_s));
    QPushButton *stop = box->addButton(isOne ? tr("Stop session") : tr("Stop sessions"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    widen(*box);
    connect(box, &QMessageBox::finished, this, [this, box, stop, stopped] {
        if (box->clickedButton() != stop)
            return;
        for (const QString &id : stopped)
            Q_EMIT stopRequested(id);
    });
    box->open();
}

/// For a spreadsheet: one line, whatever the platform has sent.
static QString tabbedRow(const SessionModel &model, int row, bool hasProject)
{
    QStringList cells;
    for (int column = SessionModel::Identifier; column < SessionModel::ColumnCount; ++column) {
        if (column != SessionModel::Project || hasProject)
            cells.append(model.index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' '));
    }
    return cells.join(u'\t');
}

void SessionWindow::copy(CopyForm form)
{
    QStringList lines;
    QList<SessionRow> rows;
    const bool hasProject = !m_table->isColumnHidden(SessionModel::Project);
    for (const QString &id : m_table->selectedIds()) {
        const int row = m_parts.model.rowOf(id);
        rows.append(*m_parts.model.at(row));
        lines.append(
            form == CopyForm::Row ? tabbedRow(m_parts.model, row, hasProject) : rows.last().session.identifier);
    }
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(
        form == CopyForm::Json ? QString::fromUtf8(toJsonText(rows)) : lines.join(u'\n'));
}

void SessionWindow::copyDetails()
{
    if (const auto &error = m_parts.source.error())
        QGuiApplication::clipboard()->setText(describe(*error));
}

} // namespace rensei::app
