#include "app/ui/sessions/session_table_view.h"

#include "app/ui/sessions/health_delegate.h"
#include "app/widgets/accessible_role.h"
#include "app/widgets/shortcut.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>
#include <vector>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int usualRowHeight = 28;
static constexpr int columnsVersion = 2;

SessionTableView::SessionTableView(SessionModel &model, Settings &settings)
    : m_model(model)
    , m_settings(settings)
{
    setModel(&model);
    setItemDelegateForColumn(SessionModel::Health, new HealthDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // the Tab key leaves the table
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Sessions"));
    tellCurrentCell(*this);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(usualRowHeight, fontMetrics().height() + 8));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    makeColumns();
    connect(&model, &SessionModel::layoutAboutToBeChanged, this, &SessionTableView::anchor);
    connect(&model, &SessionModel::layoutChanged, this, &SessionTableView::restoreAnchor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SessionTableView::checkBottom);
    connect(this, &QTableView::doubleClicked, this, &SessionTableView::openRequested);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const auto several = Qt::ControlModifier | Qt::ShiftModifier;
        if (!(QGuiApplication::keyboardModifiers() & several) && selectedIds().size() == 1)
            Q_EMIT clickedAlone(index.column() == SessionModel::Health);
    });
}

void SessionTableView::makeColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setSortIndicatorClearable(true); // back to those first that need somebody
    header->setSortIndicatorShown(true); // it takes room beside the titles
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    resetColumns();
    header->setSectionResizeMode(SessionModel::Health, QHeaderView::Fixed);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumns(*menu);
        menu->popup(header->mapToGlobal(position));
    });
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const QByteArray kept = m_settings.window(u"session-columns-%1"_s.arg(columnsVersion));
    if (!kept.isEmpty() && header->restoreState(kept))
        m_doColumnsFill = m_settings.window(u"session-columns-fill"_s) == "yes";
    setColumnHidden(SessionModel::Project, true); // whatever it was when they were kept
    connect(header, &QHeaderView::sectionResized, this, [this] { m_doColumnsFill = m_doColumnsFill && m_isSpreading; });
    setSortingEnabled(true);
}

void SessionTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    for (const SessionColumn &column : m_model.columns()) {
        header->setSectionHidden(column.id, column.id == SessionModel::Project && !m_isProjectShown);
        header->moveSection(header->visualIndex(column.id), column.id);
        setColumnWidth(column.id, std::max(column.width * letter + 12, header->sectionSizeHint(column.id)));
    }
    m_doColumnsFill = true;
}

void SessionTableView::setProjectShown(bool isShown)
{
    if (std::exchange(m_isProjectShown, isShown) == isShown)
        return;
    QHeaderView *header = horizontalHeader();
    if (!isShown && header->sortIndicatorSection() == SessionModel::Project)
        header->setSortIndicator(-1, Qt::AscendingOrder);
    showColumn(SessionModel::Project, isShown);
}

/// A column that comes or goes is none that the user has made wider.
void SessionTableView::showColumn(int column, bool isShown)
{
    const bool doColumnsFill = m_doColumnsFill;
    horizontalHeader()->setSectionHidden(column, !isShown);
    m_doColumnsFill = doColumnsFill;
    spread();
}

int SessionTableView::nextShown(int place, int by) const
{
    const QHeaderView *header = horizontalHeader();
    for (int next = place + by; place >= 0 && next >= 0 && next < header->count(); next += by) {
        if (!header->isSectionHidden(header->logicalIndex(next)))
            return next;
    }
    return -1;
}

/// The heads of the columns cannot be reached with the keyboard.
void SessionTableView::addColumns(QMenu &menu)
{
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (column == SessionModel::Health || column == SessionModel::Identifier)
            continue; // without them nobody knows what a row is about
        if (column == SessionModel::Project)
            continue; // it is there where it tells rows apart
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { showColumn(column, isShown); });
    }
    menu.addSeparator();
    const int current = currentIndex().isValid() ? header->visualIndex(currentIndex().column()) : -1;
    const auto move = [&](const QString &text, int by) {
        const int to = nextShown(current, by);
        menu.addAction(text, header, [header, current, to] { header->moveSection(current, to); })->setEnabled(to >= 0);
    };
    move(tr("Move this column forward"), -1);
    move(tr("Move this column back"), 1);
    menu.addAction(tr("Reset columns"), this, [this] {
        resetColumns();
        spread();
    });
}

QSize SessionTableView::sizeHint() const
{
    const int beside = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    return {horizontalHeader()->length() + beside, QTableView::sizeHint().height()};
}

void SessionTableView::keepColumns()
{
    m_settings.setWindow(u"session-columns-%1"_s.arg(columnsVersion), horizontalHeader()->saveState());
    m_settings.setWindow(u"session-columns-fill"_s, m_doColumnsFill ? "yes" : "no");
}

QString SessionTableView::selectedId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const bool isCurrent = selectionModel()->isRowSelected(currentIndex().row());
    const SessionRow *row = m_model.at(isCurrent ? currentIndex().row() : rows.first().row());
    return row ? row->session.id : QString();
}

QStringList SessionTableView::selectedIds() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const int row : rows)
        ids.append(m_model.at(row)->session.id);
    return ids;
}

CostTotals SessionTableView::selectedCosts() const
{
    QItemSelection ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    CostTotals costs;
    int next = 0; // with columns that were moved, a row may be in several ranges
    for (const QItemSelectionRange &range : ranges) {
        costs.add(m_model.costsOf(std::max(range.top(), next), range.bottom()));
        next = std::max(next, range.bottom() + 1);
    }
    return costs;
}

void SessionTableView::select(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, SessionModel::Identifier);
    setCurrentIndex(index);
    scrollTo(index);
}

void SessionTableView::tick()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    m_model.tick(first, last < 0 ? m_model.rowCount() - 1 : last);
}

/// Scrolled to the top, new rows come into view; anywhere else the visible rows keep their place.
void SessionTableView::anchor()
{
    m_wasAtTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    m_top = m_wasAtTop ? QModelIndex() : indexAt(QPoint(0, 0));
    m_topOffset = visualRect(m_top).top();
}

void SessionTableView::restoreAnchor()
{
    if (m_wasAtTop) {
        scrollToTop();
    } else if (m_top.isValid()) {
        scrollTo(m_top, PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - m_topOffset);
    }
    m_top = QModelIndex();
    checkBottom();
}

void SessionTableView::checkBottom()
{
    // Nobody sees the bottom of a list that is hidden, or that the filter has left no row of.
    if (!isVisible())
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() - bar->value() < viewport()->height())
        Q_EMIT bottomNeared();
}

/// With focus by keyboard the current row becomes selected; else no action could apply to it.
void SessionTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && selectedId().isEmpty() && currentIndex().isValid())
        selectRow(currentIndex().row());
}

void SessionTableView::keyPressEvent(QKeyEvent *event)
{
    if (matches(*event, Shortcut::ShowDetails))
        return Q_EMIT openRequested();
    if (matches(*event, Shortcut::StopSession))
        return Q_EMIT stopRequested();
    QTableView::keyPressEvent(event);
}

/// The columns fill the view until the user resizes one.
void SessionTableView::spread()
{
    QHeaderView *header = horizontalHeader();
    const int space = viewport()->width() - header->length();
    if (!m_doColumnsFill || space == 0)
        return;
    m_isSpreading = true;
    std::vector<int> wide;
    for (const SessionColumn &column : m_model.columns()) {
        if (column.isStretching && !header->isSectionHidden(column.id))
            wide.push_back(column.id);
    }
    int left = space;
    for (std::size_t i = 0; i < wide.size(); ++i) {
        const int share = left / static_cast<int>(wide.size() - i);
        const int before = columnWidth(wide.at(i));
        setColumnWidth(wide.at(i), std::max(before + share, header->sectionSizeHint(wide.at(i))));
        left -= columnWidth(wide.at(i)) - before;
    }
    m_isSpreading = false;
}

void SessionTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    checkBottom();
}

void SessionTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
    checkBottom();
}

} // namespace rensei::app

#include "moc_session_table_view.cpp"
