#pragma once

#include <QObject>

#include <memory>

namespace rensei::app {

/// Whether the panel that the tray icon stands on is light or dark.
class PanelScheme : public QObject {
    Q_OBJECT

public:
    enum class Scheme {
        Unknown, ///< not told yet or never; macOS recolours the icon itself
        Light,
        Dark,
    };

    PanelScheme();
    ~PanelScheme() override;

    /// Begins to ask and to follow. Waits for no other program.
    void start();
    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private:
    void set(Scheme scheme);

    Scheme m_scheme = Scheme::Unknown;
    std::unique_ptr<QObject> m_source; ///< who follows it; one per system
};

} // namespace rensei::app
