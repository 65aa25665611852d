#pragma once

#include "app/backend/computer/pause_switch.h"
#include "app/ui/settings/agent_page.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace rensei::app {

class ItemList;

/// The section of the settings about what the agent of this computer does: how many sessions, whose work, and what
/// coding agents may do without asking.
class ComputerPage final : public AgentPage {
    Q_OBJECT

public:
    struct Project {
        QString id;
        QString name;
    };
    struct Parts {
        ConfigRun &run;
        PauseSwitch &pause;
        std::function<QList<Project>()> projects; ///< those of the account, as far as they are known
    };
    explicit ComputerPage(Parts parts);
    ~ComputerPage() override;

private:
    void addSessions();
    void addWork();
    QWidget *makeAdding();
    void update();
    void updatePause();
    void updateProjects(const AgentSetting *admission, bool isOpen);
    void updateDecisions(const AgentSetting *admission, bool isOpen);
    void addProject();
    QString nameOf(const QString &id) const;

    Parts m_parts;
    QCheckBox *m_pause;
    FieldNote *m_pauseNote;
    ItemList *m_projects;
    QWidget *m_adding;
    QComboBox *m_project; ///< to be added: one of the account, or an id that is typed
    QPushButton *m_add;
    ItemList *m_decisions;
    QString m_forgotten; ///< the decision that was to be taken back last
};

} // namespace rensei::app
