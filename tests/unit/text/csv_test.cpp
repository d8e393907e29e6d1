#include "text/csv.h"

#include <catch2/catch_test_macros.hpp>

using wegwijzer::text::to_csv;

TEST_CASE("a table for a spreadsheet") {
    CHECK(to_csv({{"a", "b"}, {"1", "zegt \"ja\"; en\nmeer"}}) ==
          "\xEF\xBB\xBF"
          "\"a\";\"b\"\r\n\"1\";\"zegt \"\"ja\"\"; en\nmeer\"\r\n");
    CHECK(to_csv({}) == "\xEF\xBB\xBF");
}

TEST_CASE("no field is a formula") {
    for (const std::string start : {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
        const std::string field = start + "SUM(A1)";
        CHECK(to_csv({{field}}) == "\xEF\xBB\xBF\"'" + field + "\"\r\n");
    }
    CHECK(to_csv({{"1=1", ""}}) == "\xEF\xBB\xBF\"1=1\";\"\"\r\n");
}
