#pragma once

#include "app/ui/settings/agent_page.h"

#include <QList>

class QLabel;

namespace rensei::app {

class MessageBar;

/// The section of the settings about where things are, versions, and what is seldom changed.
class AdvancedPage final : public AgentPage {
    Q_OBJECT

public:
    /// A file or folder of this program or the agent.
    struct Place {
        QString name;
        QString path; ///< absolute
    };
    struct Parts {
        ConfigRun &run;
        QList<Place> places;
        std::function<bool(const QString &path)> open; ///< false: no program opened it
        std::function<QString()> agentVersion; ///< "" while it is not known
        std::function<bool()> forgetWindows; ///< their sizes and places; false: that is not kept
    };
    explicit AdvancedPage(Parts parts);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPlace(const Place &place);
    void addVersions();
    void addWindows();
    void open(const QString &path);

    Parts m_parts;
    MessageBar *m_message;
    QLabel *m_versions;
};

} // namespace rensei::app
