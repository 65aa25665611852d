#include "app/ui/setup/project_list.h"

#include <QSignalBlocker>

#include <algorithm>

namespace rensei::app {

static constexpr int shownRows = 5;
static constexpr int shownLetters = 24; // a long name must not make the window wide

ProjectList::ProjectList(QWidget *parent)
    : QListWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection); // the boxes choose
    connect(this, &QListWidget::itemChanged, this, &ProjectList::chosenChanged);
}

void ProjectList::setProjects(const QList<SetupPlan::Project> &projects, const QStringList &chosen)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const SetupPlan::Project &project : projects) {
        auto *item = new QListWidgetItem(project.name, this);
        item->setToolTip(project.name);
        item->setData(Qt::UserRole, project.slug);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(project.slug) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(0);
    updateGeometry();
}

QStringList ProjectList::chosen() const
{
    QStringList slugs;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            slugs.append(item(row)->data(Qt::UserRole).toString());
    }
    return slugs;
}

QSize ProjectList::sizeHint() const
{
    const int row = std::max(sizeHintForRow(0), fontMetrics().lineSpacing());
    return {
        fontMetrics().averageCharWidth() * shownLetters, row * std::clamp(count(), 1, shownRows) + 2 * frameWidth()};
}

} // namespace rensei::app

#include "moc_project_list.cpp"
