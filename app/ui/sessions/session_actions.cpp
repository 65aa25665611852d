// What can be done with a session of the window, and with what is wrong with its list.
#include "app/text/session_text.h"
#include "app/ui/sessions/session_table_view.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/sessions/status_chips.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/message_box.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace rensei::app {

using namespace Qt::StringLiterals;
using Action = SessionListText::Action;

static constexpr int maxProjectCharacters = 24; // wide

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
    menu->addAction(tr("Copy identifier"), this, [this] { copy(false); })->setEnabled(row);
    menu->addAction(tr("Copy row"), this, [this] { copy(true); })->setEnabled(row);
    menu->addSeparator();
    QAction *stop = menu->addAction(tr("Stop…", "a session"), this, [this, id] { askToStop(id); });
    stop->setEnabled(canStop(row));
    if (isStoppable(row) && !canStop(row))
        stop->setText(row->session.status == platform::PublicStatus::Queued
                ? tr("Stop… (no computer has begun it)")
                : tr("Stop… (it runs on another computer)"));
    menu->addSeparator();
    addSorting(*menu);
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
    for (int column = SessionModel::Identifier; column < SessionModel::ColumnCount; ++column)
        add(m_parts.model.headerData(column, Qt::Horizontal).toString(), column);
}

void SessionWindow::askToStop(const QString &id)
{
    const SessionRow *row = m_parts.model.find(id);
    if (!canStop(row))
        return;
    const QString name = row->session.identifier;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Stop a session"));
    box->setTextFormat(Qt::PlainText);
    box->setText(name.isEmpty() ? tr("Stop this session?") : tr("Stop %1?").arg(SessionText::told(name)));
    box->setInformativeText(tr("The agent is asked to stop and the session ends as stopped."));
    QPushButton *stop = box->addButton(tr("Stop session"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    widen(*box);
    connect(box, &QMessageBox::finished, this, [this, box, stop, id] {
        if (box->clickedButton() == stop)
            Q_EMIT stopRequested(id);
    });
    box->open();
}

void SessionWindow::copy(bool wholeRow)
{
    const QString id = m_table->selectedId();
    const int row = m_parts.model.rowOf(id);
    if (row < 0)
        return;
    if (!wholeRow)
        return QGuiApplication::clipboard()->setText(m_parts.model.at(row)->session.identifier);
    QStringList cells;
    for (int column = SessionModel::Identifier; column < SessionModel::ColumnCount; ++column)
        cells.append(m_parts.model.index(row, column).data().toString());
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void SessionWindow::copyDetails()
{
    if (const auto &error = m_parts.source.error())
        QGuiApplication::clipboard()->setText(describe(*error));
}

} // namespace rensei::app
