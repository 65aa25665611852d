#pragma once

#include "agent/base/result.h"
#include "app/ui/settings/awake_choice.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;

namespace rensei::app {

class FieldNote;

/// Whether the desktop starts at login, and whether that can be chosen.
enum class LoginChoice {
    Off,
    On,
    OtherCopy, ///< another file than this program starts
    ByAgent, ///< the agent's own entry starts the desktop: there is nothing to choose
    Unavailable, ///< the system names no place for what starts at login
};

/// The section of the settings about the desktop itself. It shows what is so when it opens, whoever changed it.
class GeneralPage final : public QWidget {
    Q_OBJECT

public:
    /// What this program can speak.
    struct Languages {
        QStringList codes; ///< as Translations::languages()
        std::function<QString()> chosen; ///< "" for that of the system
        std::function<void(const QString &code)> choose; ///< says itself what is not kept
    };
    /// Whether a newer version is told of.
    struct Updates {
        QString host; ///< that is asked; "" when there is none
        std::function<bool()> isWanted;
        std::function<Result<void>(bool isWanted)> setWanted; ///< an Error: it is not kept
    };
    struct Parts {
        std::function<LoginChoice()> loginChoice;
        std::function<Result<void>(bool on)> setStartsAtLogin;
        std::optional<Languages> languages = {}; ///< nullopt, or one of them: there is no choice
        std::optional<Updates> updates = {};
        std::optional<AwakeChoice::Parts> awake = {};
    };
    explicit GeneralPage(Parts parts);

Q_SIGNALS:
    void chosen(); ///< something that the settings keep

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void choose(bool on);
    QWidget *makeLanguages(const Languages &languages);
    void chooseUpdates(bool isWanted);
    void showUpdates();

    Parts m_parts;
    QCheckBox *m_atLogin;
    FieldNote *m_note;
    QCheckBox *m_updates;
    FieldNote *m_updatesNote;
};

} // namespace rensei::app
