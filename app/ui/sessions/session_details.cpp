// The window's pane: one session beside the list, or in its place.
#include "app/ui/sessions/filter_chips.h"
#include "app/ui/sessions/session_table_view.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/shortcuts/shortcut_sheet.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int listCharacters = 60; // wide at the least, beside the pane
static constexpr int paneCharacters = 64;
static constexpr int paneShare = 9; // of the width, beside 11 for the list

void SessionWindow::makePane()
{
    m_pane = new SessionPane({m_parts.detail, m_parts.messages, m_parts.approvals, m_parts.model, m_parts.clock,
        m_parts.local, m_parts.canStop});
    m_content->addWidget(m_pane, paneShare);
    tabAsLaidOut(*this);
    m_pane->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionWindow::followSelection);
    connect(m_pane, &SessionPane::closeRequested, this, &SessionWindow::closePane);
    connect(m_pane, &SessionPane::stopRequested, this, [this](const QString &id) { askToStop({id}); });
    connect(m_pane, &SessionPane::menuRequested, this, &SessionWindow::showPaneMenu);
    connect(m_pane, &SessionPane::linkRequested, this,
        [this](const QString &url) { Q_EMIT linkRequested(QUrl(url, QUrl::StrictMode)); });
}

void SessionWindow::openPane()
{
    if (m_table->selectedId().isEmpty())
        return;
    showPane();
    m_pane->focusFirst();
}

void SessionWindow::showPane()
{
    const QString id = m_table->selectedId();
    if (!m_pane)
        makePane();
    m_pane->showSession(id);
    if (!hasPane())
        makeRoom();
    m_pane->show();
    arrangePane();
    Q_EMIT detailShown(id);
}

/// A click on a row leaves the list in sight, and the keyboard in it; only one on the mark may put the details in its
/// place.
void SessionWindow::openClicked(bool isAtMark)
{
    if (hasPane())
        return; // it follows the selection
    const bool hasRoom = isMaximized() || isFullScreen() ? width() >= neededWidth()
                                                         : screen()->availableSize().width() >= roomForBoth();
    if (isAtMark || hasRoom)
        showPane();
}

int SessionWindow::roomForBoth() const
{
    const int list = m_table->sizeHint().width();
    const int ofList = m_content->stretch(0);
    const int shares = (list * (ofList + paneShare) + ofList - 1) / ofList;
    const int both = std::max(list + fontMetrics().averageCharWidth() * paneCharacters, shares);
    return both + 2 * (aroundContent + betweenRelated);
}

/// Opening the details is no reason to cut the list where the screen has room for both.
void SessionWindow::makeRoom()
{
    const int wanted = std::min(roomForBoth(), screen()->availableSize().width() - 2 * aroundContent);
    if (isMaximized() || isFullScreen() || !isVisible() || wanted <= width())
        return;
    m_widthBefore = width();
    resize(wanted, height());
    keepOnScreen(*this);
    m_widthBeside = width();
}

void SessionWindow::closePane()
{
    m_pane->hide();
    const int before = std::exchange(m_widthBefore, 0);
    if (before != 0 && width() == m_widthBeside && !isMaximized() && !isFullScreen())
        resize(before, height());
    arrangePane();
    m_table->setFocus();
}

void SessionWindow::showDetail(const QString &id)
{
    select(id);
    if (m_table->selectedId() == id)
        openPane();
}

QString SessionWindow::shownDetail() const
{
    return hasPane() ? m_pane->sessionId() : QString();
}

/// A refresh may take away what is selected; the session that is being read stays.
void SessionWindow::followSelection()
{
    const QString id = m_table->selectedId();
    if (!hasPane() || id.isEmpty())
        return;
    m_pane->showSession(id);
    Q_EMIT detailShown(id);
}

void SessionWindow::localChanged()
{
    if (hasPane())
        m_pane->refresh();
}

int SessionWindow::neededWidth() const
{
    return fontMetrics().averageCharWidth() * (listCharacters + paneCharacters);
}

void SessionWindow::arrangePane()
{
    const bool hasRoom = width() >= neededWidth();
    for (QWidget *ofList : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_chips)})
        ofList->setVisible(!hasPane() || hasRoom);
}

void SessionWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePane();
}

void SessionWindow::showPaneMenu(const QPoint &position)
{
    const QString id = m_pane->sessionId();
    const SessionRow *row = m_parts.model.find(id);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in browser"), this, [this, id] { Q_EMIT openRequested(id); })->setEnabled(row);
    const QString folder = m_parts.folder(id);
    menu->addAction(tr("Open workspace folder"), this, [this, folder] { Q_EMIT folderRequested(folder); })
        ->setEnabled(!folder.isEmpty());
    const auto local = m_parts.local(id);
    const QString name = row ? row->session.identifier : QString();
    menu->addAction(tr("Log…"), this,
            [this, localId = local ? local->sessionId : QString(), name] { Q_EMIT logRequested(localId, name); })
        ->setEnabled(local.has_value());
    menu->addSeparator();
    menu->addAction(tr("Copy identifier"), this,
            [row = row ? row->session.identifier : QString()] { QGuiApplication::clipboard()->setText(row); })
        ->setEnabled(row && !row->session.identifier.isEmpty());
    menu->addAction(tr("Copy id"), this, [id] { QGuiApplication::clipboard()->setText(id); });
    menu->addSeparator();
    menu->addAction(tr("Stop…", "a session"), this, [this, id] { askToStop({id}); })->setEnabled(canStop(row));
    addPause(*menu, id);
    addShortcutSheet(*menu);
    menu->popup(position);
}

void SessionWindow::addPause(QMenu &menu, const QString &id)
{
    const auto local = m_parts.local(id);
    if (!local || local->state == "ended"_L1)
        return;
    const bool isPaused = local->paused;
    menu.addAction(isPaused ? tr("Let it go on") : tr("Pause after this turn"), this,
            [this, id, localId = local->sessionId, isPaused] { Q_EMIT pauseRequested(id, localId, !isPaused); })
        ->setEnabled(!local->stopping);
}

void SessionWindow::addShortcutSheet(QMenu &menu)
{
    menu.addSeparator();
    QAction *sheet = menu.addAction(tr("Keyboard shortcuts…"), this, [this] { ShortcutSheet::openFor(*this); });
    sheet->setShortcuts(keysOf(Shortcut::ShowShortcuts)); // to be seen; ShortcutSheetKey hears it
}

} // namespace rensei::app
