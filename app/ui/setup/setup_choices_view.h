#pragma once

#include "app/model/setup/setup_state.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace rensei::app {

class FieldNote;
class ProjectList;

/// What is to be chosen before this computer is set up, and what will be written where.
class SetupChoicesView final : public QWidget {
    Q_OBJECT

public:
    explicit SetupChoicesView(QWidget *parent = nullptr);

    /// `wantedProject`: the slug of the project that is chosen at first where the plan has it; else its default.
    /// What was chosen in an earlier plan stays chosen.
    void setPlan(const SetupPlan &plan, const QString &wantedProject);
    void doubt(); ///< what is shown may be so no longer; nothing can be chosen until the next plan

    struct Choice {
        QStringList projects;
        QString runner;
        QString permissions;
        bool startsBeforeLogin = false;
    };
    Choice choice() const;
    void prefer(const Choice &choice); ///< to what the first plan has as usual, as far as that lets it be chosen
    Choice preferred() const { return m_hasPlan ? choice() : m_preferred; } ///< what somebody saw as chosen
    bool isComplete() const; ///< there is a project at least, and a coding agent that can be used

Q_SIGNALS:
    void completenessChanged();

private:
    void fillProjects(const SetupPlan &plan, const Choice &before, const QString &wanted);
    void fillRunners(const SetupPlan &plan, const Choice &before);
    void fillPermissions(const SetupPlan &plan, const Choice &before);
    void showWrites(const SetupPlan &plan);
    void projectsChosen();

    bool m_hasPlan = false;
    Choice m_preferred; ///< until there is a plan
    ProjectList *m_projects;
    FieldNote *m_projectNote;
    QComboBox *m_runner;
    FieldNote *m_runnerNote;
    QComboBox *m_permissions;
    FieldNote *m_permissionsNote;
    QCheckBox *m_beforeLogin;
    QLabel *m_writes;
};

} // namespace rensei::app
