#pragma once

#include "app/model/setup/setup_event.h"

#include <QListWidget>

namespace rensei::app {

/// The projects of an account, each with a box; any number of them can be chosen.
class ProjectList final : public QListWidget {
    Q_OBJECT

public:
    explicit ProjectList(QWidget *parent = nullptr);

    void setProjects(const QList<SetupPlan::Project> &projects, const QStringList &chosen);
    QStringList chosen() const; ///< slugs, in the order of the list

    QSize sizeHint() const override; ///< as many rows as there are, within limits
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged();
};

} // namespace rensei::app
