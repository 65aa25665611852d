#pragma once

#include "app/widgets/state_shape.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace rensei::app {

/// One line of a list of steps or checks: its mark, its name, what is known of it, and where something is to be done,
/// what, with a button that does it. Reachable with the Tab key, and read out as one sentence; while it has the focus,
/// its age alone, which changes every second, is not read out anew.
class ResultRow final : public QWidget {
    Q_OBJECT

public:
    explicit ResultRow(QWidget *parent = nullptr);

    struct Content {
        std::optional<TrayState> mark = {}; ///< nullopt is a dash
        QString markText = {}; ///< the mark in a word
        QString name = {};
        QString text = {}; ///< what is known
        QString age = {}; ///< how old that is; "" where it does not matter
        QString exactAge = {}; ///< the same for a tool tip
        QString advice = {}; ///< what is so and what to do, below; "" for nothing
        QString button = {}; ///< "" for none
        bool canClick = true;
        bool isQuiet = false; ///< it does not count now

        bool operator==(const Content &) const = default;
    };
    void show(const Content &content);

    int nameWidth() const; ///< so that the rows of a window stand in columns
    void setNameWidth(int width);

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    Content m_content;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_text;
    QLabel *m_age;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace rensei::app
