#pragma once

#include "app/model/timeline/timeline_event.h"

#include <QWidget>

class QLabel;

namespace rensei::app {

/// The steps of a plan, with a tick, a disc or a ring before each, and how many are done. Hidden without a plan.
class PlanView final : public QWidget {
    Q_OBJECT

public:
    PlanView();

    void show(const QList<PlanStep> &plan);

private:
    QList<PlanStep> m_plan;
    QLabel *m_count;
    QWidget *m_steps;
};

} // namespace rensei::app
